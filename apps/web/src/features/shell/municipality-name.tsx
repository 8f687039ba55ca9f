import { LogoImage } from './logo-image.tsx';

export interface MunicipalityNameProps {
  readonly name: string;
  /** The file name of its picture; `null` when it has none. */
  readonly logo: string | null;
}

/** Whose page it is. The picture says the name to those who do not see it, so that it is not said twice. */
export function MunicipalityName({ name, logo }: MunicipalityNameProps) {
  if (logo === null) return name;
  return (
    <span className="ov-header-mark">
      <LogoImage className="ov-header-logo" logo={logo} name={name} />
      <span aria-hidden="true">{name}</span>
    </span>
  );
}
