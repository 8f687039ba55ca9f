import type { Verdict } from '@overens/domain/drafting/disposition';
import { Checkbox } from '@overens/ui/checkbox';
import { Fieldset } from '@overens/ui/fieldset';
import type { DraftingPartView } from '@overens/usecases/drafting/drafting-views';
import { draftingWords } from '../../messages/sv/drafting.ts';

const words = draftingWords.weigh;

export interface SectionChoiceProps {
  readonly id: string;
  readonly sections: DraftingPartView['sections'];
  readonly known: Verdict | null;
  /** The part that the comment is listed under: proposed when nothing has been chosen. */
  readonly partKey: string;
}

/** Which sections a comment changes. */
export function SectionChoice({ id, sections, known, partKey }: SectionChoiceProps) {
  const chosen: readonly string[] =
    known !== null && 'sections' in known ? known.sections : [partKey.slice(partKey.indexOf(':') + 1)];
  return (
    <Fieldset id={id} legend={words.sections} hint={words.sectionsHint}>
      <div className="ov-picker">
        {sections.map((section, index) => (
          <Checkbox
            key={section.id}
            id={index === 0 ? id : `${id}-${index}`}
            name="sections"
            value={section.id}
            label={section.title}
            defaultChecked={chosen.includes(section.id)}
          />
        ))}
      </div>
    </Fieldset>
  );
}
