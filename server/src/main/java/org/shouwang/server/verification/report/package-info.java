/**
 * Reports of verification (核对报告): numbered, sealed by hash, valid for a time. Evidence for whoever
 * decides, and never a decision.
 */
@NullMarked
package org.shouwang.server.verification.report;

import org.jspecify.annotations.NullMarked;
