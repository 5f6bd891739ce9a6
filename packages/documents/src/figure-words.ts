// Between a number and its unit, so that they never part at the end of a line.
const nbsp = "\u00a0";
const million = 1_000_000;

const upTo = (digits: number) => new Intl.NumberFormat("ru-RU", { maximumFractionDigits: digits });
const integers = upTo(0);
const short = upTo(1);
const medium = upTo(2);
const printed = upTo(6);
const computed = new Intl.NumberFormat("ru-RU", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const signed = new Intl.NumberFormat("ru-RU", { maximumFractionDigits: 1, signDisplay: "exceptZero" });
const signedComputed = new Intl.NumberFormat("ru-RU", {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
  signDisplay: "exceptZero",
});

/** Intl writes a hyphen for minus in Russian; typography wants the sign. */
const withMinusSign = (text: string): string => text.replace(/^-/, "−");

/** What stands where nothing is entered. */
export const notEntered = "не внесено";

/** The words of a figure, or «не внесено». */
export const entered = <T>(value: T | null, words: (value: T) => string): string =>
  value === null ? notEntered : words(value);

/** `1 088 392` */
export const integer = (value: number): string => withMinusSign(integers.format(value));

/** A figure exactly as entered or printed, up to six decimals. */
export const asEntered = (value: number): string => withMinusSign(printed.format(value));

/** A printed or entered percentage, digit for digit: `85,9 %`. */
export const percent = (value: number): string => `${asEntered(value)}${nbsp}%`;

/** A percentage that the system computed: always two decimals, so that 85,96 is not taken for the printed 85,9. */
export const computedPercent = (value: number): string => `${withMinusSign(computed.format(value))}${nbsp}%`;

/** A share where one decimal is enough: progress, plan. */
export const share = (value: number): string => `${withMinusSign(short.format(value))}${nbsp}%`;

/** A difference in percentage points with its sign: `−12,5 п.п.` */
export const points = (value: number): string => `${withMinusSign(signed.format(value))}${nbsp}п.п.`;

/** The difference of a computed and a printed percentage, always two decimals: `+0,06 п.п.` */
export const computedPoints = (value: number): string =>
  `${withMinusSign(signedComputed.format(value))}${nbsp}п.п.`;

/** Roubles as on the screens: in millions `12,5 млн ₽`, below a hundred thousand in full `4 000 ₽`. */
export const roubles = (value: number): string => {
  if (Math.abs(value) < million / 10) return `${integer(value)}${nbsp}₽`;
  const inMillions = value / million;
  const format = Math.abs(inMillions) < 10 ? medium : short;
  return `${withMinusSign(format.format(inMillions))}${nbsp}млн${nbsp}₽`;
};
