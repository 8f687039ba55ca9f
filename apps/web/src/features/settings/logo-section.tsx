import { settingsWords } from '../../messages/sv/settings.ts';
import type { Workplace } from '../../server/workplace.ts';
import { NeedsScript } from '../command/needs-script.tsx';
import { LogoImage } from '../shell/logo-image.tsx';
import { LogoForm } from './logo-form.tsx';

const words = settingsWords.logo;

/** The municipality's logo as it is shown now, and the way to another. */
export function LogoSection({ here }: { readonly here: Workplace }) {
  const { logo, name, tenantId } = here;
  return (
    <section className="ov-section" aria-labelledby="logotypen">
      <h2 id="logotypen">{words.title}</h2>
      <p className="ov-measure">{words.text}</p>
      {logo === null ? (
        <p>{words.none}</p>
      ) : (
        <figure>
          <LogoImage className="ov-logo-sample" logo={logo} name={name} />
          <figcaption>{words.now}</figcaption>
        </figure>
      )}
      <NeedsScript />
      <LogoForm tenantId={tenantId} hasLogo={logo !== null} />
    </section>
  );
}
