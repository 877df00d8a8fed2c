package org.dudao.person;

import jakarta.persistence.Entity;
import org.dudao.kernel.Tail;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Filter(name = "region")
class PersonTail extends Tail {}
