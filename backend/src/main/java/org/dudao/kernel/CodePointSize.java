package org.dudao.kernel;

import io.quarkus.hibernate.validator.ValidatorFactoryCustomizer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.Size;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;
import org.hibernate.validator.internal.constraintvalidators.bv.size.SizeValidatorForCollection;
import org.jspecify.annotations.Nullable;

/** Counts characters as people and PostgreSQL do: a rare character of a name is one, not two (I-02). */
@ApplicationScoped
class CodePointSize implements ValidatorFactoryCustomizer {

    @Override
    public void customize(BaseHibernateValidatorConfiguration<?> configuration) {
        var mapping = configuration.createConstraintMapping();
        mapping.constraintDefinition(Size.class)
                .includeExistingValidators(false)
                .validatedBy(SizeValidatorForCollection.class)
                .validatedBy(ForText.class);
        configuration.addMapping(mapping);
    }

    /** The text counterpart of the platform's own validator. */
    public static class ForText implements ConstraintValidator<Size, CharSequence> {

        private int min;
        private int max;

        @Override
        public void initialize(Size size) {
            min = size.min();
            max = size.max();
        }

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            if (text == null) {
                return true;
            }
            var length = text.codePoints().count();
            return min <= length && length <= max;
        }
    }
}
