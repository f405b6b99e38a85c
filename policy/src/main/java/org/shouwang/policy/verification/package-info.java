/**
 * Verification of the economic status of households (家庭经济状况核对) as text: which departments hold
 * what, what it says about which fact, and when what was declared and what was found differ so much
 * that the household is asked. A finding is a question; nothing here ends a benefit.
 *
 * <pre>{@code
 * var text = pack.verification();
 * var found = new FoundFacts(day);                              // of one person
 * found.records(text.dataset("police_vehicles").orElseThrow(), records, provenance);
 * found.nothing(text.dataset("housing_property").orElseThrow(), provenance);
 * found.noAnswer(text.dataset("state_tax").orElseThrow(), provenance);
 *
 * var comparison = pack.comparison(place, day);                 // throws NoLawInForce
 * comparison.of(declared, Map.of(personId, found.facts()));     // one household
 * comparison.each(                                              // very many, in columns
 *         feed -> households.forEach(one -> feed.add(one.id(), one.declared(), one.found())),
 *         (id, findings) -> note(id, findings));
 * }</pre>
 *
 * <p>The situation that was declared holds what the household and the visit said, and nothing that
 * a department said; what was found is by the id of the person and the name of the fact. A
 * condition that cannot be decided because somebody has not answered finds nothing.
 *
 * <p>The files of the departments have the columns of {@link AnswerColumn} and those of their
 * datasets, by the Chinese title of the field.
 */
@NullMarked
package org.shouwang.policy.verification;

import org.jspecify.annotations.NullMarked;
