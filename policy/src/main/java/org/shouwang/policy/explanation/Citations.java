package org.shouwang.policy.explanation;

import java.util.List;
import org.shouwang.policy.catalogue.Catalogue;
import org.shouwang.policy.catalogue.Source;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.pack.Document;

/** Documents and sources by their titles. */
final class Citations {

    private final List<Document> documents;
    private final Catalogue catalogue;

    Citations(List<Document> documents, Catalogue catalogue) {
        this.documents = documents;
        this.catalogue = catalogue;
    }

    /** A document that the pack does not describe is cited by its key. */
    Document document(String key) {
        return documents.stream()
                .filter(document -> document.key().equals(key))
                .findFirst()
                .orElse(new Document(key, Wording.same(key), "", "", ""));
    }

    Title document(String key, String article) {
        return Wording.say("《%s》%s", "“%s”, %s", document(key).title(), Wording.same(article));
    }

    Title source(String name) {
        return catalogue.source(name).map(Source::title).orElse(Wording.same(name));
    }
}
