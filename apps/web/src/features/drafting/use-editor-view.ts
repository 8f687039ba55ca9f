'use client';

import type { Node } from 'prosemirror-model';
import type { Command, EditorState, Transaction } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { useCallback, useEffect, useRef, useState } from 'react';

/** The field that is written in, in the element that `mount` is put on; `state` follows what is written. */
export function useEditorView(first: () => EditorState, label: string) {
  const view = useRef<EditorView | null>(null);
  const [initial] = useState(first);
  const [state, setState] = useState(initial);

  const mount = useCallback(
    (element: HTMLElement | null) => {
      if (element === null) return undefined;
      const made = new EditorView(element, {
        state: initial,
        dispatchTransaction: (tr) => {
          made.updateState(made.state.apply(tr));
          setState(made.state);
        },
      });
      view.current = made;
      return () => {
        made.destroy();
        view.current = null;
      };
    },
    [initial],
  );

  useEffect(() => {
    view.current?.setProps({
      attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': label, lang: 'sv' },
    });
  }, [label]);

  /** Does it, and gives the focus back to the text. */
  const run = (command: Command): void => {
    const { current } = view;
    if (current === null) return;
    command(current.state, current.dispatch, current);
    current.focus();
  };

  /** Changes the text from outside, not to be undone; gives the text as it then is. */
  const change = (by: (tr: Transaction) => Transaction): Node => {
    const { current } = view;
    current?.dispatch(by(current.state.tr).setMeta('addToHistory', false));
    return (current?.state ?? state).doc;
  };

  return { mount, state, run, change };
}
