package org.dudao.school;

import jakarta.enterprise.context.ApplicationScoped;
import org.dudao.kernel.Repository;

@ApplicationScoped
class SchoolImports extends Repository<SchoolImport> {}
