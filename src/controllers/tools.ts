import type { ScaleChoice } from '../scale/axis.ts';
import type { Layout } from './attributes.ts';
import type { TrackMemo } from './track.ts';
import type { Reach, ViewportController } from './viewport.ts';

interface Host {
  layout: 'auto' | Layout;
  scale: ScaleChoice;
}

interface Movement {
  readonly track: TrackMemo;
  readonly viewport: ViewportController;
  /** Shows less time, more, or all, because the reader asked for it. */
  readonly zoom: (direction: 'in' | 'out' | 'fit') => void;
}

/** Which of its names the button of the scale has. */
export type ScaleName = 'folded' | 'evenSteps' | 'logarithmic';

/**
 * What the toolbar does, and what it goes back to: the layout that was asked for before the table,
 * and the scale before the true one.
 */
export class Tools {
  private untabled: 'auto' | Layout = 'auto';
  private untrue: ScaleChoice = 'auto';

  constructor(
    private readonly host: Host,
    private readonly movement: Movement,
  ) {}

  get state(): Reach & {
    timelineLayout: 'auto' | Layout;
    scaleName: ScaleName;
    /** Undefined where the scale has nothing to switch off. */
    folded: boolean | undefined;
    on: Tools['on'];
  } {
    const { layout, scale } = this.host;
    const untrue = scale === 'linear' ? this.untrue : scale;
    const scaleName = NAMES[untrue] ?? 'folded';
    const foldable = scaleName !== 'folded' || this.movement.track.axis?.silences.length;
    return {
      timelineLayout: layout === 'table' ? this.untabled : layout,
      scaleName,
      folded: foldable ? scale !== 'linear' && this.bent(scaleName) : undefined,
      ...this.movement.viewport.reach,
      on: this.on,
    };
  }

  /** Whether the scale is not true to time at present. */
  private bent(name: ScaleName): boolean {
    return name !== 'folded' || this.movement.track.anyFolded;
  }

  private readonly layout = (chosen: 'auto' | Layout): void => {
    if (this.host.layout !== 'table') this.untabled = this.host.layout;
    this.host.layout = chosen;
  };

  /** True time, or back. What counts from an event goes on counting: its silences unfold. */
  private readonly fold = (folded: boolean): void => {
    const { scale } = this.host;
    const counted = scale === 'relative';
    this.movement.track.turnAll(folded || !counted);
    if (counted) return;
    if (scale !== 'linear') this.untrue = scale;
    this.host.scale = folded ? this.untrue : 'linear';
  };

  private readonly on = {
    layout: this.layout,
    fold: this.fold,
    zoom: (direction: 'in' | 'out') => this.movement.zoom(direction),
    /** By half of what is seen; −1 = earlier, 1 = later. */
    pan: (direction: -1 | 1) => this.movement.viewport.page(direction / 2, true),
    fit: () => this.movement.zoom('fit'),
  };
}

const NAMES: Readonly<Partial<Record<ScaleChoice, ScaleName>>> = {
  sequential: 'evenSteps',
  log: 'logarithmic',
};
