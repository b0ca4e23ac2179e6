import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useAsked } from '../../ui/parts/asked';
import { useScope } from '../../ui/parts/scope';
import { useSession } from '../../ui/parts/session';
import { useTheme } from '../../ui/parts/theme';
import { neighbour } from '../scope/periods';
import { openFinder } from './finder-open';
import { KeyHelp } from './key-help';
import { moveToFigure, typing } from './keys';
import { otherTheme } from './theme-switch';

const PLACES: Readonly<Record<string, '/' | '/indicators' | '/contribution' | '/data'>> = {
  b: '/',
  i: '/indicators',
  d: '/contribution',
  l: '/data',
};
const AFTER_G = 1500;

/** The page's single keys. Off in fields and while an input method composes; figures have keys of their own. */
export function Keyboard() {
  const [help, setHelp] = useState(false);
  const wentAt = useRef(-Infinity);
  const navigate = useNavigate();
  const { setScope } = useScope();
  const { pack } = useSession();
  const { drawn, choose } = useTheme();
  const asked = useAsked();
  useEffect(() => {
    const step = (by: 1 | -1) => {
      const next = pack && asked && neighbour(pack.periods, asked.period, by);
      if (next && next.from <= (asked?.asOf ?? '')) setScope({ p: next.id ?? undefined });
    };
    const single: Readonly<Record<string, () => void>> = {
      '?': () => setHelp(true),
      '/': openFinder,
      '[': () => step(-1),
      ']': () => step(1),
      j: () => moveToFigure(1),
      k: () => moveToFigure(-1),
      n: () => choose(otherTheme(drawn)),
      g: () => {
        wentAt.current = performance.now();
      },
    };
    const onKey = (event: KeyboardEvent) => {
      if (typing(event)) return;
      const key = event.key.toLowerCase();
      const place = performance.now() - wentAt.current < AFTER_G ? PLACES[key] : undefined;
      wentAt.current = -Infinity;
      const act = place ? () => void navigate({ to: place }) : single[key];
      if (!act) return;
      event.preventDefault();
      event.stopPropagation();
      act();
    };
    // Before the figures hear it: the letter after G is a place, not a figure's own key.
    document.addEventListener('keydown', onKey, true);
    return () => document.removeEventListener('keydown', onKey, true);
  }, [asked, pack, setScope, navigate, choose, drawn]);
  return <KeyHelp open={help} onOpenChange={setHelp} />;
}
