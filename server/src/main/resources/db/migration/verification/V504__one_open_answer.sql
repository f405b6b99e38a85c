-- The same person for the same request is asked of a department once at a time; a stopped line does not count.
create index enquiry_line_state on verification.enquiry_line (enquiry_id, state);
