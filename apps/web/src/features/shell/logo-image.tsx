export interface LogoImageProps {
  /** The name of the municipality, said to those who do not see the picture. */
  readonly name: string;
  readonly logo: string;
  readonly className: string;
}

/** A municipality's picture, as it was chosen. */
export function LogoImage({ name, logo, className }: LogoImageProps) {
  // oxlint-disable-next-line next/no-img-element -- A small file that is kept for ever: nothing to make smaller.
  return <img className={className} src={`/logotyp/${logo}`} alt={name} />;
}
