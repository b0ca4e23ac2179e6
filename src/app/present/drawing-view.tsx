import { useId, useRef } from 'react';
import type { Drawing, Item } from '../../domain/drawing';
import { coloured } from '../../figures/drawing';
import type { Figure } from '../../domain/figure';
import { Key } from '../../ui/parts/figure/key';
import styles from './drawing.module.css';
import stage from './stage.module.css';
import { useBox } from './use-box';

/** Width of what stands on a slide, in its own units. */
const UNITS = 1160;

const hatchOf = (item: Item): string | null =>
  item.kind === 'path' && item.hatch !== undefined ? `${item.back ? -45 : 45} ${item.hatch}` : null;

function Mark({ item, hatch }: { readonly item: Item; readonly hatch: string | undefined }) {
  switch (item.kind) {
    case 'text': {
      const { size, weight, face, color } = item.letters;
      return (
        <text
          x={item.x}
          y={item.y}
          fontSize={size}
          fontWeight={weight}
          fontFamily={`var(--font-${face})`}
          fill={color}
          textAnchor={item.end ? 'end' : undefined}
        >
          {item.text}
        </text>
      );
    }
    case 'rect':
      return <rect x={item.x} y={item.y} width={item.width} height={item.height} fill={item.fill} stroke={item.stroke} />;
    case 'line':
      return (
        <line
          x1={item.x1}
          y1={item.y1}
          x2={item.x2}
          y2={item.y2}
          stroke={item.color}
          strokeWidth={item.width}
          strokeDasharray={item.dash?.join(' ')}
        />
      );
    case 'path':
      return (
        <path
          transform={`translate(${item.x} ${item.y})`}
          d={item.d}
          fill={hatch ?? item.fill ?? 'none'}
          stroke={item.stroke}
          strokeWidth={item.width}
          strokeDasharray={item.dash?.join(' ')}
          opacity={item.opacity}
        />
      );
    default:
      return <circle cx={item.x} cy={item.y} r={item.r} fill={item.fill} stroke={item.stroke} strokeWidth={item.stroke ? 2 : undefined} />;
  }
}

/** What no chart can show, in the colours of the page, with its key above. */
export function DrawingView({ drawing, figure }: { readonly drawing: Drawing; readonly figure: Figure }) {
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  const box = useBox(place);
  const { width, height, items } = coloured(drawing, (token) => `var(--${token})`);
  const hatches = [...new Set(items.flatMap((item) => hatchOf(item) ?? []))];
  return (
    <>
      {(figure.key?.length ?? 0) > 0 && (
        <div className={stage.key} style={{ zoom: box.width > 0 ? (1.3 * box.width) / UNITS : 1 }}>
          <Key items={figure.key ?? []} />
        </div>
      )}
      <div ref={place} className={stage.body}>
        <svg className={styles.drawing} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={`${figure.title}. ${figure.sentence}`}>
          <defs>
            {hatches.map((look, i) => {
              const [lean, color] = look.split(' ');
              return (
                <pattern
                  key={look}
                  id={`${id}h${i}`}
                  width="4.4"
                  height="4.4"
                  patternUnits="userSpaceOnUse"
                  patternTransform={`rotate(${lean})`}
                >
                  <rect width="1.4" height="4.4" fill={color} />
                </pattern>
              );
            })}
          </defs>
          {items.map((item, i) => {
            const look = hatchOf(item);
            return <Mark key={i} item={item} hatch={look === null ? undefined : `url(#${id}h${hatches.indexOf(look)})`} />;
          })}
        </svg>
      </div>
    </>
  );
}
