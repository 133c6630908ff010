/**
 * The language of {@code --where}, and the API's condition JSON that it becomes.
 *
 * <pre>
 * expression  term (and term)*  |  term (or term)*         one kind of connective
 *             (…) and not (…)               where what they mean can be said without them
 * term        field = value     also != &lt;&gt; &gt; &lt; &gt;= &lt;=
 *             field in (value, …)          field not in (value, …)
 *             field like 'x%'              % stands for any text, _ for one character
 *             field contains 'x'           field not contains 'x', field does not contain 'x'
 *             field between 1 and 9        field >= 1 and field <= 9; field not between 1 and 9
 *             field is null                field is not null
 *             field is empty               field is not empty
 *             {"field":…,"op":…}           one condition in the API's own form, passed on
 * field       letters, digits and _
 * value       'quoted' or "quoted"         the quote itself is doubled: 'O''Brien'; a backslash is a backslash
 *             12, -3, 4.50                 a number, sent digit for digit as a JSON number
 *             CA                           a word without spaces, sent as text
 *             true, false                  1 and 0 on a checkbox, else words
 *             2026-01-31, today, yesterday, tomorrow, -30d, +2w, -6m, -1y    a day; m is months
 *             2026-01-31 14:00, 2026-01-31T14:00:05Z, now, -12h              an instant, to the second
 * </pre>
 *
 * <p>Keywords are read in either case. What stands after an operator is always a value: {@code state = OR} is Oregon.
 *
 * <p><b>What is a date.</b> A quoted value never is. An unquoted one is when the field is known to hold dates, or when
 * the field's type is not known and the value has the form of a date. Against a field of any other type it is the text
 * that was typed.
 *
 * <p><b>Days.</b> {@code d w m y} count from today and name a whole day, like a written date; months and years that
 * have no such day end on their last one. {@code = day} is sent as two conditions, from the first second of the day to
 * before the first of the next, in the zone given, whatever the clocks do in between. {@code > day} is after its end,
 * {@code >= day} from its start, {@code < day} before its start, {@code <= day} to its end, {@code != day} before its
 * start or after its end. {@code now} and {@code h} are exact.
 *
 * <p><b>Emptiness.</b> {@code is empty} means "blank or never set" and is sent as the two conditions {@code = ''} and
 * {@code IS NULL}, joined by {@code OR}. {@code is not empty} is sent as the operator {@code IS NOT EMPTY}.
 *
 * <p><b>Brackets and not.</b> The API takes a flat list. Brackets that change nothing are dropped. {@code not} turns the
 * operator of a term round, and by De Morgan's laws those of a bracket, "and" becoming "or". What is then still nested or
 * mixed is refused, and so is what needs two conditions with one connective between terms joined by the other, {@code not}
 * before {@code like}, and a field of a related object ({@code owner//name}), for which the API describes no condition.
 *
 * <p><b>Types.</b> Where the type of a field is known, values that it cannot hold are refused: a quoted date or a pattern
 * on a field of dates, an unquoted word on one of numbers or a checkbox. Nothing is ever sent with another meaning.
 *
 * <p>Belongs here: the language, the JSON, and the words that explain either. Does not belong here: where field types
 * come from, and printing.
 */
@NullMarked
package io.github.ontraportcli.compose.condition;

import org.jspecify.annotations.NullMarked;
