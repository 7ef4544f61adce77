/** How the values of a finding stand to each other. Numbers are in the order of the finding's claims. */
export type Relation =
  | {readonly type: 'same'}
  | {
      readonly type: 'difference';
      readonly from: number;
      readonly to: number;
      /** `to - from`. */
      readonly difference: number;
      /** `difference / from`; left out where `from` is 0. */
      readonly ratio?: number;
    }
  | {
      /** Two amounts in different measures: the second also in the first one's, to three digits. Ids of countables. */
      readonly type: 'measures';
      readonly from: number;
      readonly fromMeasure: string;
      readonly to: number;
      readonly toMeasure: string;
      readonly converted: number;
    }
  | {
      /** A stated limit, and an amount that keeps it. */
      readonly type: 'ceiling';
      readonly limit: number;
      readonly value: number;
      /** `value - limit`. */
      readonly difference: number;
      readonly ratio?: number;
    }
  | {
      /** Two EDTF dates; `days` is later minus earlier, in whole days, where both are days. */
      readonly type: 'dates';
      readonly from: string;
      readonly to: string;
      readonly days?: number;
    }
  | {readonly type: 'steps'; readonly values: readonly number[]}
  | {
      readonly type: 'sum';
      readonly parts: readonly number[];
      readonly sum: number;
      readonly total: number;
      readonly difference: number;
    }
  | {
      /** Names, as identities. */
      readonly type: 'list';
      readonly shared: readonly string[];
      readonly left: readonly string[];
      readonly right: readonly string[];
    }
  | {
      /** ISO 8601 durations. */
      readonly type: 'durations';
      readonly from: string;
      readonly to: string;
    }
  | {
      /** A date, the day of the week that an account gives for it and the one that it was: 1 Monday to 7 Sunday. */
      readonly type: 'weekday';
      readonly date: string;
      readonly said: number;
      readonly is: number;
    }
  | {
      /** Two EDTF dates, the length of time that an account says lies between them, and the one that does, in ISO 8601. */
      readonly type: 'length';
      readonly from: string;
      readonly to: string;
      readonly said: string;
      readonly is: string;
    }
  | {
      /** The EDTF dates of a birth and a death, the age in years that an account gives, and the least and most that it was. */
      readonly type: 'age';
      readonly from: string;
      readonly to: string;
      readonly said: number;
      readonly least: number;
      readonly most: number;
    }
  | {
      /** Part of a whole, the share in hundredths that an account says it is, and the one that it is. */
      readonly type: 'share';
      readonly part: number;
      readonly whole: number;
      readonly said: number;
      readonly is: number;
    }
  | {
      /** How many an account says that there are, and how many it then names. */
      readonly type: 'named';
      readonly said: number;
      readonly named: number;
    };
