import { type ComponentType, useCallback, useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { Icon } from '../../ui/parts/icon';
import { type PackView, useSession } from '../../ui/parts/session';
import { useText } from '../../ui/parts/text';
import { KeyCap } from './key-cap';
import styles from './finder.module.css';
import { hear } from './signal';

type PaletteOf = ComponentType<{ readonly pack: PackView; readonly onClose: () => void }>;
const IDLE = 1500;

/** The search of the top bar; it opens the palette, which is fetched when the page has come to rest. */
export function Finder() {
  const { t } = useText();
  const { pack } = useSession();
  const [open, setOpen] = useState(false);
  // Held here rather than suspended on: React would hold a suspended dialog back for a third of a second.
  const [Palette, setPalette] = useState<PaletteOf | null>(null);
  const load = useCallback(
    () =>
      void import('./palette/palette').then(
        (module) => setPalette(() => module.Palette),
        () => undefined,
      ),
    [],
  );
  const show = useCallback(() => {
    load();
    setOpen(true);
  }, [load]);
  useEffect(() => hear('palette', show), [show]);
  const there = pack !== null;
  useEffect(() => {
    if (!there) return undefined;
    const timer = setTimeout(load, IDLE);
    return () => clearTimeout(timer);
  }, [there, load]);
  return (
    <>
      <Button className={styles.find ?? ''} aria-label={t('shell.find')} isDisabled={!there} onPress={show}>
        <Icon name="find" size={14} />
        <span>{t('shell.find')}</span>
        <KeyCap keys="Mod+K" />
      </Button>
      {open && pack && Palette && <Palette pack={pack} onClose={() => setOpen(false)} />}
    </>
  );
}
