package org.dudao.audit;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.dudao.kernel.Sensitive;

/** Who was shown what: the record is written before the answer leaves. */
@Sensitive
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class Sightings {

    @Inject
    Acting acting;

    @Inject
    Trail trail;

    @AroundInvoke
    Object note(InvocationContext call) throws Exception {
        var answer = call.proceed();
        trail.appendAlone(acting.home(), acting.record(AuditResult.READ));
        return answer;
    }
}
