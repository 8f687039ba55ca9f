import type { AnsweringView } from '@overens/usecases/remiss/remiss-views';

/** A contact person with links that call and write. */
export function ContactWays({ contact }: { readonly contact: AnsweringView['missiv']['contact'] }) {
  return (
    <>
      {contact.name}
      {contact.phone === '' ? null : (
        <>
          {', '}
          <a href={`tel:${contact.phone.replaceAll(/[^+\d]/g, '')}`}>{contact.phone}</a>
        </>
      )}
      {contact.email === '' ? null : (
        <>
          {', '}
          <a href={`mailto:${contact.email}`}>{contact.email}</a>
        </>
      )}
    </>
  );
}
