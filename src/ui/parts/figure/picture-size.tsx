import { number } from '../../../i18n/format';
import { useText } from '../text';
import styles from './dialog.module.css';
import type { PictureSize } from './exporting';

const WIDTHS = [640, 960, 1280, 1600] as const;
const RATIOS = [1, 2, 3, 4] as const;
export const USUAL: PictureSize = { width: 960, ratio: 2 };

/** How wide a picture is laid out, and how sharp its pixels make it. */
export function PictureSizes({ size, onSize }: { readonly size: PictureSize; readonly onSize: (size: PictureSize) => void }) {
  const { t, lang } = useText();
  return (
    <div className={styles.picture}>
      <label>
        {t('figures.pngWidth')}
        <select value={size.width} onChange={(event) => onSize({ ...size, width: Number(event.target.value) })}>
          {WIDTHS.map((width) => (
            <option key={width} value={width}>
              {t(`figures.width${width}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('figures.pngRatio')}
        <select value={size.ratio} onChange={(event) => onSize({ ...size, ratio: Number(event.target.value) })}>
          {RATIOS.map((ratio) => (
            <option key={ratio} value={ratio}>
              {`${ratio}×`}
            </option>
          ))}
        </select>
      </label>
      <p aria-live="polite">{t('figures.pngPixels', { n: number(size.width * size.ratio, 0, lang) })}</p>
    </div>
  );
}
