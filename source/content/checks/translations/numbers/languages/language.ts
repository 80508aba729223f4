/** Units of time, with what each lasts in days. */
export const days = {
	second: 1 / 86_400,
	minute: 1 / 1440,
	quarterHour: 1 / 96,
	hour: 1 / 24,
	day: 1,
	week: 7,
	fortnight: 14,
	month: 30.44,
	quarter: 91.3,
	semester: 182.6,
	year: 365.25,
	decade: 3652.5,
	century: 36_525,
} as const;

export type TimeUnit = keyof typeof days;

/** What a unit of time is called in a message. */
export function unitName(unit: TimeUnit): string {
	return unit === 'quarterHour' ? 'quarter-hour' : unit;
}

/**
 * How one language says numbers: data only. Words stand between spaces, the forms of one word
 * between slashes; accents, case and hyphens do not matter.
 */
export type Language = {
	/** From 0 up, as long as no number is left out. */
	small: string;
	/** 20, 30, …, 90. */
	tens: string;
	/** Further words that add up as those do, by value. */
	more?: Readonly<Record<number, string>>;
	/** What multiplies the number before it: hundred, thousand, dozen, by value. */
	multipliers: Readonly<Record<number, string>>;
	/** What joins the parts of a number: the `and` of `a hundred and one`. */
	joiner: string;
	/** What is one only before a multiplier: the `a` of `a hundred`; the one of most languages is both. */
	article?: string;
	half: string;
	/** Numbers that are also another word, as French `neuf`, which is new as well. */
	ambiguous: string;
	/** From first up, as long as none is left out. */
	ordinals: string;
	/** Further ones, by value. */
	moreOrdinals?: Readonly<Record<number, string>>;
	/** What makes an ordinal of a number that is one word, as a regular expression. */
	ordinalEnding?: string;
	/**
	 * What else may stand for a number, in other words or in another language's: `both` is 2, a
	 * `third` 33 percent. By value.
	 */
	hints: Readonly<Record<number, string>>;
	units: Readonly<Partial<Record<TimeUnit, string>>>;
	/** What stands before a decade: the `años` of `los años 80`. */
	decade: string;
};
