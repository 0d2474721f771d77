package org.placard.calendar.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.placard.calendar.Deadlines.Deadline;
import org.placard.calendar.Session;

/** A session for programs: its dates, and the deadlines that follow from them. */
record SessionSheet(@JsonUnwrapped Session session, List<Deadline> deadlines) {}
