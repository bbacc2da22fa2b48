// A clock that stands: what a process that was started with this says of today is the same whenever it is asked.
const RealDate = Date;
// A Monday at half past eight in Prague, after the last day of the example.
const stopped = RealDate.parse('2026-11-02T08:30:00+01:00');

globalThis.Date = class extends RealDate {
  constructor(...given) {
    if (given.length === 0) {
      super(stopped);
    } else {
      super(...given);
    }
  }

  static now() {
    return stopped;
  }
};
