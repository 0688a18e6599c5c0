package saraban.templates.internal.docx4j.reading;

import java.util.Objects;
import java.util.Optional;
import org.docx4j.openpackaging.parts.Part;
import org.docx4j.openpackaging.parts.relationships.RelationshipsPart;
import org.docx4j.relationships.Relationship;

/// Follows the relations of a part; one that is not there leads nowhere.
final class Relations {
    private Relations() {}

    static Optional<Part> part(Part from, String id) {
        RelationshipsPart relations = from.getRelationshipsPart(false);
        return relation(from, id).map(relations::getPart);
    }

    // docx4j's own look-up cannot bear a relation without an id.
    static Optional<Relationship> relation(Part from, String id) {
        RelationshipsPart relations = from.getRelationshipsPart(false);
        return relations == null || relations.getJaxbElement() == null
                ? Optional.empty()
                : relations.getJaxbElement().getRelationship().stream()
                        .filter(relation -> relation.getId() != null)
                        .filter(relation -> Objects.equals(relation.getId(), id))
                        .findFirst();
    }
}
