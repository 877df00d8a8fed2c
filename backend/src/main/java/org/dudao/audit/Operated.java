package org.dudao.audit;

import jakarta.ws.rs.container.ResourceInfo;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** An operation under the name that the contract gives it: its tag and its method. */
record Operated(String tag, String id) {

    static Operated of(ResourceInfo resource) {
        var named = resource.getResourceClass().getAnnotation(Tag.class);
        var tag = named == null ? resource.getResourceClass().getSimpleName() : named.name();
        var method = resource.getResourceMethod().getName();
        return new Operated(tag, tag + Character.toUpperCase(method.charAt(0)) + method.substring(1));
    }
}
