import { useCallback, useRef } from 'react';
import type { Figure } from '../../domain/figure';
import type { FigureFile } from '../../exports/figure-file';
import type { PaperInput } from '../../exports/report/paper';
import type { Lang } from '../../i18n/format';
import type { PaperEnding, ReportWork } from '../../ui/report/port';
import { useAsked } from '../../ui/parts/asked';
import { save } from '../../ui/parts/save';
import { useSession } from '../../ui/parts/session';
import { useText } from '../../ui/parts/text';
import { about } from '../about';
import { bodyOf, bodyPassport } from '../decks/freeze';
import { lightTheme } from '../light-theme';
import { Gathered } from './gathered';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

interface Props {
  readonly stem: string;
  readonly work: ReportWork;
  readonly ending: PaperEnding;
  /** With the name of the file, or why there is none. */
  readonly onDone: (result: { readonly ok: true; readonly name: string } | { readonly ok: false; readonly why: string }) => void;
}

async function write(name: string, ending: PaperEnding, input: PaperInput, lang: Lang): Promise<void> {
  if (ending === 'docx') return save(name, (await import('../../exports/report/docx')).reportDocx(input, lang), DOCX);
  const { reportHtml } = await import('../../exports/html/report');
  return save(name, reportHtml(input, lang, lightTheme()), 'text/html');
}

/** Gathers the figures that the report speaks of, then writes it and hands it to the browser. */
export function Written({ stem, work, ending, onDone }: Props) {
  const { pack } = useSession();
  const asked = useAsked();
  const words = useText();
  const { lang, t } = words;
  const begun = useRef(false);
  const onFigures = useCallback(
    (figures: ReadonlyMap<string, Figure>) => {
      if (begun.current || !pack || !asked) return;
      begun.current = true;
      const around = { pack, asked, words };
      const fileOf = (figure: Figure): FigureFile => {
        const passport = bodyPassport(bodyOf(figure, null), figure.id, around);
        return { figure, lang, t, about: about(figure, lang), passport };
      };
      const files = new Map([...figures].map(([id, figure]) => [id, fileOf(figure)]));
      const name = `${stem}.${ending}`;
      write(name, ending, { ...work, figures: files }, lang).then(
        () => onDone({ ok: true, name }),
        (cause: unknown) => onDone({ ok: false, why: cause instanceof Error ? cause.message : String(cause) }),
      );
    },
    [stem, work, ending, pack, asked, words, lang, t, onDone],
  );
  return pack && asked ? <Gathered pack={pack} asked={asked} onDone={onFigures} /> : null;
}
