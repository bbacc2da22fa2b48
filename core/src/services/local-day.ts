import { DateTime } from 'luxon';

/** Today's local day, asked for so often that it is worked out once a day. */
export class LocalDay {
  private day = '';
  private zone = '';
  private ends = 0;

  /** `YYYY-MM-DD` in a time zone. */
  in(zone: string): string {
    if (Date.now() >= this.ends || zone !== this.zone) {
      const now = DateTime.now().setZone(zone);
      this.zone = zone;
      this.day = now.toFormat('yyyy-MM-dd');
      this.ends = now.plus({ days: 1 }).startOf('day').toMillis();
    }
    return this.day;
  }
}
