package org.shouwang.policy.verification;

import java.util.Optional;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.language.Basis;

/**
 * Who holds data and answers for them (部门).
 *
 * @param name of the source of facts that it is in the catalogue
 * @param title what it is called in the documents
 * @param today what it is called since it was merged or renamed
 * @param basis where it is said that it is asked
 */
public record Department(String name, Title title, Optional<Title> today, Basis basis) {}
