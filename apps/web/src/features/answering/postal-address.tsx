import styles from './answering.module.css';

/** An address as on an envelope. */
export function PostalAddress({ lines }: { readonly lines: readonly string[] }) {
  return (
    <address className={styles['address']}>
      {lines.flatMap((line, index) => (index === 0 ? [line] : [<br key={line} />, line]))}
    </address>
  );
}
