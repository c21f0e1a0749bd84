// What moment and date-fns print in Russian, with the same in English: JSON lines for scripts/renderings.py.
// Run by it, in a folder with moment and date-fns installed: node renderings.mjs PUBLISHED
import { createRequire } from "node:module";
const require = createRequire(process.cwd() + "/");
const moment = require("moment");
require("moment/locale/ru");
const dateFns = require("date-fns");
const { ru } = require("date-fns/locale/ru");
const { enUS } = require("date-fns/locale/en-US");

const published = process.argv[2];
const now = new Date(published);
const SECOND = 1000, MINUTE = 60 * SECOND, HOUR = 60 * MINUTE, DAY = 24 * HOUR;
const sizes = [
  ...[5, 10, 20, 30, 44].map((n) => n * SECOND),
  ...[1, 2, 3, 4, 5, 7, 10, 11, 12, 15, 20, 21, 22, 25, 30, 31, 40, 44].map((n) => n * MINUTE),
  ...[1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 15, 18, 20, 21].map((n) => n * HOUR),
  ...[1, 2, 3, 4, 5, 6, 7, 10, 11, 12, 14, 15, 20, 21, 22, 24, 25].map((n) => n * DAY),
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((n) => n * 30.5 * DAY),
  ...[1, 2, 3, 4, 5, 6, 10, 11, 12, 20, 21, 22, 25, 50, 100].map((n) => n * 365.25 * DAY),
];
const print = (record) => console.log(JSON.stringify(record));

for (const size of sizes) {
  for (const sign of [-1, 1]) {
    const then = new Date(now.getTime() + sign * size);
    const from = (locale) => moment(then).locale(locale).from(moment(now));
    print({ library: "moment", version: moment.version, text: from("ru"), english: from("en") });
    const version = require("date-fns/package.json").version;
    for (const name of ["formatDistance", "formatDistanceStrict"]) {
      const of = (locale) => dateFns[name](then, now, { addSuffix: true, locale });
      print({ library: `date-fns ${name}`, version, text: of(ru), english: of(enUS) });
    }
  }
}

const days = ["2010-01-01T09:05:07", "2011-03-08T18:30:00", "2011-05-09T10:00:00", "2010-11-30T23:59:59"];
for (const day of days) {
  const then = new Date(day);
  for (const pattern of ["L", "LL", "LLL", "LLLL", "ll", "lll", "llll", "D MMMM YYYY", "DD.MM.YYYY", "MMMM YYYY", "D MMM YYYY"]) {
    const clock = /^l{3,4}$/i.test(pattern) ? 16 : pattern === "MMMM YYYY" ? 7 : 10;
    print({ library: "moment", version: moment.version, text: moment(then).locale("ru").format(pattern), value: day.slice(0, clock) });
  }
  for (const pattern of ["P", "PP", "PPP", "PPPP", "Pp", "PPp", "PPPp", "PPPPp", "d MMMM y", "d MMM y", "LLLL y", "QQQ y", "QQQQ y"]) {
    const version = require("date-fns/package.json").version;
    const quarter = `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
    const value = pattern.startsWith("Q") ? quarter : pattern === "LLLL y" ? day.slice(0, 7) : day.slice(0, pattern.endsWith("p") ? 16 : 10);
    print({ library: "date-fns", version, text: dateFns.format(then, pattern, { locale: ru }), value });
  }
}
for (const days of [-6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6]) {
  const then = new Date(now.getTime() + days * DAY);
  const value = moment(then).format("YYYY-MM-DDTHH:mm");
  print({ library: "moment calendar", version: moment.version, text: moment(then).locale("ru").calendar(moment(now)), value, days });
  const version = require("date-fns/package.json").version;
  print({ library: "date-fns formatRelative", version, text: dateFns.formatRelative(then, now, { locale: ru, weekStartsOn: 1 }), value, days });
}
