import '../../i18n/late/report';
import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import { ReportPage as Page } from '../../ui/report/page';
import type { ReportPapers } from '../../ui/report/port';
import { useSession } from '../../ui/parts/session';
import { useText } from '../../ui/parts/text';
import { NoPack } from '../loading/no-pack';
import type { Written as Writing } from '../report/written';

const Written = lazy(async () => ({ default: (await import('../report/written')).Written }));

type Order = Omit<Parameters<typeof Writing>[0], 'onDone'>;
type Done = Parameters<typeof Writing>[0]['onDone'];

/** The standard table, once there is a pack, and the report in words that is made of it. */
export function ReportPage() {
  const { pack } = useSession();
  const { t } = useText();
  const [order, setOrder] = useState<Order | null>(null);
  const [said, say] = useState('');
  const onDone = useCallback<Done>(
    (result) => {
      setOrder(null);
      say(result.ok ? t('report.paperKept', { name: result.name }) : t('report.paperFailed', { why: result.why }));
    },
    [t],
  );
  const papers = useMemo((): ReportPapers => {
    const keep: ReportPapers['keep'] = (stem, work, ending) => setOrder({ stem, work, ending });
    return { keep, busy: order !== null, said: order === null ? said : t('report.paperWorking') };
  }, [order, said, t]);
  if (!pack) return <NoPack />;
  return (
    <>
      <Page papers={papers} />
      {order !== null && (
        <Suspense>
          <Written {...order} onDone={onDone} />
        </Suspense>
      )}
    </>
  );
}
