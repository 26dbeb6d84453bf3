import type { ScaleChoice } from '../scale/axis.ts';
import type { Layout } from './attributes.ts';
import type { TrackMemo } from './track.ts';

interface Host {
  layout: 'auto' | Layout;
  scale: ScaleChoice;
}

/** Which of its names the button of the scale has. */
export type ScaleName = 'folded' | 'evenSteps' | 'logarithmic';

/**
 * What the toolbar changes of the host, and what it goes back to: the layout that was asked for
 * before the table, and the scale before the true one.
 */
export class Tools {
  private untabled: 'auto' | Layout = 'auto';
  private untrue: ScaleChoice = 'auto';

  constructor(
    private readonly host: Host,
    private readonly track: TrackMemo,
  ) {}

  get state(): {
    timelineLayout: 'auto' | Layout;
    scaleName: ScaleName;
    /** Undefined where the scale has nothing to switch off. */
    folded: boolean | undefined;
  } {
    const { layout, scale } = this.host;
    const untrue = scale === 'linear' ? this.untrue : scale;
    const scaleName = NAMES[untrue] ?? 'folded';
    const foldable = scaleName !== 'folded' || this.track.axis?.silences.length;
    return {
      timelineLayout: layout === 'table' ? this.untabled : layout,
      scaleName,
      folded: foldable ? scale !== 'linear' && this.bent(scaleName) : undefined,
    };
  }

  /** Whether the scale is not true to time at present. */
  private bent(name: ScaleName): boolean {
    return name !== 'folded' || this.track.anyFolded;
  }

  private readonly layout = (chosen: 'auto' | Layout): void => {
    if (this.host.layout !== 'table') this.untabled = this.host.layout;
    this.host.layout = chosen;
  };

  /** True time, or back. What counts from an event goes on counting: its silences unfold. */
  private readonly fold = (folded: boolean): void => {
    const { scale } = this.host;
    const counted = scale === 'relative';
    this.track.turnAll(folded || !counted);
    if (counted) return;
    if (scale !== 'linear') this.untrue = scale;
    this.host.scale = folded ? this.untrue : 'linear';
  };

  readonly on = { layout: this.layout, fold: this.fold };
}

const NAMES: Readonly<Partial<Record<ScaleChoice, ScaleName>>> = {
  sequential: 'evenSteps',
  log: 'logarithmic',
};
