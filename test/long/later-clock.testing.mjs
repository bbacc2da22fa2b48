// A clock that a test can move: with each SIGUSR2 it is a day later for the process that was started with this.
const day = 86_400_000;
const RealDate = Date;
let ahead = 0;

globalThis.Date = class extends RealDate {
  constructor(...given) {
    if (given.length === 0) {
      super(RealDate.now() + ahead);
    } else {
      super(...given);
    }
  }

  static now() {
    return RealDate.now() + ahead;
  }
};

process.on('SIGUSR2', () => {
  ahead += day;
});
