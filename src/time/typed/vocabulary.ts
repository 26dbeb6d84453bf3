/**
 * The words of one language that may stand in a date, by the sign of their kind. Words stand in the
 * order of their value, from 1; `|` parts those that mean the same. Lower case, umlauts spelled out.
 *
 * `M` month · `W` day of the week (1 = Sunday) · `S` season (1 = spring) · `T` beginning, middle or
 * end of something · `n` number in words · `o` ending of an ordinal number · `K` ending of a decade ·
 * `C` century · `Q` quarter, half of a year · `E` before Christ · `e` after · `A` about · `u`
 * about, but "at" before a time of day · `P` perhaps · `B` since · `V` before · `X` after · `F` from ·
 * `G` between · `t` to or until · `&` and · `|` or · `h` o'clock · `a` half of the day · `Z` clocks of
 * UTC, and one and two hours ahead of it · `R` today, as an end that is open · `J` year, a courtesy
 * before its number and a length after one · `_` a courtesy, which says nothing
 */
export type Vocabulary = Readonly<Record<string, string>>;
