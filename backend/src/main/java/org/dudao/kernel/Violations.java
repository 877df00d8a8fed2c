package org.dudao.kernel;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.Locale;

/** Bean Validation's findings in the shape of our problems. */
final class Violations {

    private Violations() {}

    static Problem.Violation of(ConstraintViolation<?> broken) {
        var constraint = broken.getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return new Problem.Violation(field(broken.getPropertyPath()), kebab(constraint), broken.getMessage());
    }

    /** Members of a body become a JSON pointer; a parameter is named plainly. */
    private static String field(Path path) {
        var members = new ArrayList<String>();
        var parameter = "";
        for (var node : path) {
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
            } else if (node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.CONTAINER_ELEMENT) {
                if (node.getIndex() != null) {
                    members.add(node.getIndex().toString());
                }
                if (node.getKind() == ElementKind.PROPERTY) {
                    members.add(node.getName());
                }
            }
        }
        return members.isEmpty() ? parameter : "/" + String.join("/", members);
    }

    private static String kebab(String camel) {
        return camel.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
