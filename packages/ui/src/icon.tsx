/**
 * A picture beside words, never instead of them: hidden from assistive technology. Drawn with the text's own colour, so
 * it follows both schemes and forced colours.
 * @param path on a grid of 24 × 24; kept beside where it is shown, so that a page loads the pictures it has
 */
export function Icon({
  path,
  className,
}: {
  readonly path: string;
  readonly className?: string | undefined;
}) {
  return (
    <svg
      className={className === undefined ? 'ov-icon' : `ov-icon ${className}`}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={path} />
    </svg>
  );
}
