'use client';

import type { Verdict } from '@overens/domain/drafting/disposition';
import { Button } from '@overens/ui/button';
import { VisuallyHidden } from '@overens/ui/visually-hidden';
import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { draftingWords } from '../../messages/sv/drafting.ts';
import { COMMENTS_HEADING } from './comments-heading.ts';
import { DispositionForm, type DispositionFormProps } from './disposition-form.tsx';

const words = draftingWords.weigh;

export interface DispositionPanelProps extends Omit<DispositionFormProps, 'onSaved'> {
  readonly known: Verdict | null;
  /** Whose comment it is. */
  readonly name: string;
  readonly leavesList: boolean;
}

/** The form to weigh a comment with: open at once when nobody has, behind a button when somebody has. */
export function DispositionPanel({ leavesList, name, ...form }: DispositionPanelProps) {
  const router = useRouter();
  const [isOpen, setOpen] = useState(form.known === null);
  const [isSaved, setSaved] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isSaved) button.current?.focus();
  }, [isSaved]);

  const saved = () => {
    // The comment is about to leave the list: the focus goes to its heading, not to the top of the page.
    if (leavesList) document.getElementById(COMMENTS_HEADING)?.focus();
    else {
      setOpen(false);
      setSaved(true);
    }
    router.refresh();
  };
  return (
    <>
      {isOpen ? (
        <DispositionForm {...form} onSaved={saved} />
      ) : (
        <div className="ov-actions">
          <Button
            ref={button}
            variant="secondary"
            size="small"
            onClick={() => {
              setOpen(true);
              setSaved(false);
            }}
          >
            {words.change}
            <VisuallyHidden>: {name}</VisuallyHidden>
          </Button>
        </div>
      )}
      <p role="status" className="ov-soft">
        {isSaved ? words.saved : ''}
      </p>
    </>
  );
}
