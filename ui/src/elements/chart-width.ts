import type { LitElement, ReactiveController } from 'lit';

/** Tells a chart how wide it can be, in pixels, and draws it again when that changes. */
export class ChartWidth implements ReactiveController {
  private readonly observer = new ResizeObserver(([entry]) => {
    const width = Math.max(this.least, Math.round(entry?.contentRect.width ?? this.value));
    if (width !== this.value) {
      this.value = width;
      this.host.requestUpdate();
    }
  });

  constructor(
    private readonly host: LitElement,
    /** The width until the chart is laid out. */
    public value: number,
    /** Below it a chart scrolls rather than shrinks. */
    private readonly least: number,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.observer.observe(this.host);
  }

  hostDisconnected(): void {
    this.observer.disconnect();
  }
}
