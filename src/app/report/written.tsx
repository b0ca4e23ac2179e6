import { useCallback, useRef } from 'react';
import type { Figure } from '../../domain/figure';
import { reportDocx } from '../../exports/report/docx';
import type { ReportWork } from '../../ui/report/port';
import { useAsked } from '../../ui/parts/asked';
import { save } from '../../ui/parts/save';
import { useSession } from '../../ui/parts/session';
import { useText } from '../../ui/parts/text';
import { about } from '../about';
import { Gathered } from './gathered';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

interface Props {
  readonly stem: string;
  readonly work: ReportWork;
  /** With the name of the file, or why there is none. */
  readonly onDone: (result: { readonly ok: true; readonly name: string } | { readonly ok: false; readonly why: string }) => void;
}

/** Gathers the figures that the report speaks of, then writes it and hands it to the browser. */
export function Written({ stem, work, onDone }: Props) {
  const { pack } = useSession();
  const asked = useAsked();
  const { lang, t } = useText();
  const begun = useRef(false);
  const onFigures = useCallback(
    (figures: ReadonlyMap<string, Figure>) => {
      if (begun.current) return;
      begun.current = true;
      try {
        const files = new Map([...figures].map(([id, figure]) => [id, { figure, lang, t, about: about(figure, lang) }]));
        const name = `${stem}.docx`;
        save(name, reportDocx({ ...work, figures: files }, lang), DOCX);
        onDone({ ok: true, name });
      } catch (cause) {
        onDone({ ok: false, why: cause instanceof Error ? cause.message : String(cause) });
      }
    },
    [stem, work, lang, t, onDone],
  );
  return pack && asked ? <Gathered pack={pack} asked={asked} onDone={onFigures} /> : null;
}
