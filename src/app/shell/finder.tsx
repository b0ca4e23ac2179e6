import { lazy, Suspense, useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { Icon } from '../../ui/parts/icon';
import { useSession } from '../../ui/parts/session';
import { useText } from '../../ui/parts/text';
import { KeyCap } from './key-cap';
import styles from './finder.module.css';
import { hear } from './signal';

const load = async () => ({ default: (await import('./palette/palette')).Palette });
const Palette = lazy(load);
const IDLE = 1500;

/** The search of the top bar; it opens the palette, which is fetched when the page has come to rest. */
export function Finder() {
  const { t } = useText();
  const { pack } = useSession();
  const [open, setOpen] = useState(false);
  useEffect(() => hear('palette', () => setOpen(true)), []);
  const there = pack !== null;
  useEffect(() => {
    if (!there) return undefined;
    const timer = setTimeout(() => void load().catch(() => undefined), IDLE);
    return () => clearTimeout(timer);
  }, [there]);
  return (
    <>
      <Button className={styles.find ?? ''} aria-label={t('shell.find')} isDisabled={!there} onPress={() => setOpen(true)}>
        <Icon name="find" size={14} />
        <span>{t('shell.find')}</span>
        <KeyCap keys="Mod+K" />
      </Button>
      {open && pack && (
        <Suspense>
          <Palette pack={pack} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
