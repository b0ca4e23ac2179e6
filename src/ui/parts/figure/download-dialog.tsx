import { Fragment, useState } from 'react';
import { Icon } from '../icon';
import { useText } from '../text';
import { Dialog } from './dialog';
import styles from './dialog.module.css';
import type { Format, PictureSize } from './exporting';
import { PictureSizes, USUAL } from './picture-size';

const FORMATS = [
  { format: 'pptx', icon: 'machine', name: 'figures.pptx', help: 'figures.pptxHelp' },
  { format: 'docx', icon: 'file', name: 'figures.docx', help: 'figures.docxHelp' },
  { format: 'xlsx', icon: 'table', name: 'figures.xlsx', help: 'figures.xlsxHelp' },
  { format: 'png', icon: 'image', name: 'figures.png', help: 'figures.pngHelp' },
  { format: 'svg', icon: 'image', name: 'figures.svg', help: 'figures.svgHelp' },
  { format: 'html', icon: 'file', name: 'figures.html', help: 'figures.htmlHelp' },
  { format: 'csv', icon: 'table', name: 'figures.csv', help: 'figures.csvHelp' },
  { format: 'parquet', icon: 'file', name: 'figures.parquet', help: 'figures.parquetHelp' },
  { format: 'arrow', icon: 'file', name: 'figures.arrow', help: 'figures.arrowHelp' },
] as const;

interface Props {
  readonly onPick: (format: Format, picture: PictureSize) => void;
  readonly onClose: () => void;
}

/** The formats a figure can be kept in. */
export function DownloadDialog({ onPick, onClose }: Props) {
  const { t } = useText();
  const [size, setSize] = useState(USUAL);
  return (
    <Dialog title={t('figures.downloadTitle')} onClose={onClose}>
      <div className={styles.formats}>
        {FORMATS.map(({ format, icon, name, help }) => (
          <Fragment key={format}>
            {format === 'png' && <PictureSizes size={size} onSize={setSize} />}
            <button type="button" onClick={() => onPick(format, size)}>
              <Icon name={icon} />
              <b>{t(name)}</b>
              <small>{t(help)}</small>
            </button>
          </Fragment>
        ))}
      </div>
    </Dialog>
  );
}
