package org.shouwang.policy.verification;

import java.util.List;
import org.shouwang.policy.catalogue.Title;

/**
 * What a document of a place calls a kind of data, such as 车船登记.
 *
 * @param datasets their names
 */
public record Category(Title title, List<String> datasets) {

    public Category {
        datasets = List.copyOf(datasets);
    }
}
