import Link from 'next/link';
import { shellWords } from '../../messages/sv/shell.ts';

/** Who is signed in and the way out, or the way in. */
export function AccountMenu({ person }: { readonly person: { readonly name: string } | null }) {
  if (person === null) return <Link href="/logga-in">{shellWords.signIn}</Link>;
  return (
    <>
      <span>{shellWords.signedInAs(person.name)}</span>
      <form action="/logga-ut" method="post">
        <button type="submit">{shellWords.signOut}</button>
      </form>
    </>
  );
}
