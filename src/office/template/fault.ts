/**
 * `foreign`: no PowerPoint file; `old`: the .ppt of before 2007; `encrypted`: asks for a password; `damaged`: its parts do not fit together;
 * `macro`: carries programs; `large`: more than this machine should open; `strict`: written in the form of ISO 29500 Strict;
 * `embedded`: a master or layout holds an object or leads out of the file; `noLayout`: no layout has a title and a body of use.
 */
export type TemplateFault = 'foreign' | 'old' | 'encrypted' | 'damaged' | 'macro' | 'large' | 'strict' | 'embedded' | 'noLayout';

export class TemplateError extends Error {
  readonly fault: TemplateFault;
  /** The part or layout that is concerned; empty: the file as a whole. */
  readonly place: string;

  constructor(fault: TemplateFault, place = '') {
    super(place === '' ? `template: ${fault}` : `template: ${fault} (${place})`);
    this.name = 'TemplateError';
    this.fault = fault;
    this.place = place;
  }
}
