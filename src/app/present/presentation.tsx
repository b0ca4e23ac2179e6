import '../../i18n/late/present';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import type { Asked } from '../../domain/asked';
import { day } from '../../i18n/dates';
import { Boundary } from '../../ui/parts/boundary';
import { Failed } from '../../ui/parts/failed';
import type { PackView } from '../../ui/parts/session';
import { useText } from '../../ui/parts/text';
import { ownerOf } from './deck';
import { keepSlides } from './keep-slides';
import { Stage } from './stage';
import { BoardTalk, ContributionTalk, FiguresTalk, type Show } from './talks';

interface Props {
  readonly pack: PackView;
  readonly asked: Asked;
  /** The slide shown, from 1. */
  readonly at: number;
}

const failed = (error: Error, retry: () => void) => <Failed error={error} retry={retry} />;

/** The page's figures, one a slide, over the page itself. */
export function Presentation({ pack, asked, at }: Props) {
  const words = useText();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const go = useCallback(
    (slide: number | undefined) => void navigate({ to: '.', search: (s) => ({ ...s, slide }), replace: true, resetScroll: false }),
    [navigate],
  );
  const deck = useMemo(() => ({ pack, asked, words }), [pack, asked, words]);
  const id = /^\/indicators\/([^/]+)$/.exec(pathname)?.[1];
  const indicator = pack.indicators.find((i) => i.id === id);
  const show: Show = (slides, busy) => (
    <Stage
      slides={slides}
      at={at}
      busy={busy}
      onGo={go}
      onLeave={() => go(undefined)}
      onKeep={() => void keepSlides(deck, slides)}
      owner={ownerOf(deck)}
      asOf={day(asked.asOf, words.lang)}
      synthetic={pack.synthetic}
    />
  );
  return (
    <Boundary fallback={failed} resetKey={pathname}>
      {pathname === '/contribution' ? (
        <ContributionTalk deck={deck} title={words.t('present.contributionTitle')}>
          {show}
        </ContributionTalk>
      ) : pathname === '/' ? (
        <BoardTalk deck={deck} title={words.t('present.boardTitle')}>
          {show}
        </BoardTalk>
      ) : (
        <FiguresTalk deck={deck} title={indicator ? words.say(indicator.title) : words.t('present.boardTitle')}>
          {show}
        </FiguresTalk>
      )}
    </Boundary>
  );
}
