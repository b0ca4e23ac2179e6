export const board = {
  title: 'Bảng chỉ số',
} as const;
