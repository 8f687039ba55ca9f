/** Text as a person wrote it in a box: an empty line makes a paragraph, a single line break is kept. */
export function RunningText({ text }: { readonly text: string }) {
  return text
    .split(/\n\s*\n/)
    .filter((block) => block.trim() !== '')
    .map((block, index) => (
      <p key={index}>
        {block
          .trim()
          .split('\n')
          .flatMap((line, at) => (at === 0 ? [line] : [<br key={at} />, line]))}
      </p>
    ));
}
