/** Facts about the answering party that conditions may read as `ctx.<name>`; never typed in by a person. */
export type FormContext = { readonly [N in ContextName]?: string };
export type ContextName = (typeof CONTEXT_NAMES)[number];

/** `recipientKind`: `body`, `organisation` or `open`; `channel`: how the answer comes in. */
export const CONTEXT_NAMES = ['recipientKind', 'channel'] as const;
