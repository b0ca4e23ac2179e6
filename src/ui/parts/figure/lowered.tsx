import '../../../i18n/late/quality';
import { Link } from '@tanstack/react-router';
import { questionOf } from '../../../domain/asked';
import { useAsked } from '../asked';
import { useSession } from '../session';
import { SidePanel } from '../side-panel';
import { useText } from '../text';
import { Lowerings } from './lowerings';

/** What lowers the quality of a figure, indicator by indicator, over what is asked on the page. */
export function Lowered({ ids, onClose }: { readonly ids: readonly string[]; readonly onClose: () => void }) {
  const { t, say, whole } = useText();
  const { pack } = useSession();
  const asked = useAsked();
  const indicators = ids.flatMap((id) => pack?.indicators.find((i) => i.id === id) ?? []);
  return (
    <SidePanel open onClose={onClose} title={t('quality.lowersTitle')} lead={whole(t('quality.lowersLead'))}>
      {pack &&
        asked &&
        indicators.map((indicator) => (
          <section key={indicator.id} aria-label={say(indicator.short)}>
            <h3>{say(indicator.short)}</h3>
            <Lowerings pack={pack} question={questionOf(asked, indicator)} indicator={indicator} />
          </section>
        ))}
      <p>
        <Link to="/quality" onClick={onClose}>
          {t('quality.seeQuality')}
        </Link>
      </p>
    </SidePanel>
  );
}
