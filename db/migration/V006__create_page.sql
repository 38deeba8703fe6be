create table work.page (
    scan_file uuid not null constraint page_scan_file_fk references work.scan_file,
    number integer not null,
    source text not null,
    text text not null,
    scan_width integer not null,
    scan_height integer not null,
    turn integer not null,
    scale double precision not null,
    skew_degrees double precision not null,
    width integer not null,
    height integer not null,
    dpi integer not null,
    constraint page_pk primary key (scan_file, number),
    constraint page_number_range check (number >= 1),
    constraint page_turn_known check (turn in (0, 90, 180, 270)),
    constraint page_source_known check (source in ('recognized', 'born_digital', 'blank'))
);

comment on table work.page is 'What stands on each page, and how its upright image lies on the scan';
comment on column work.page.text is 'read text, a line a line';
comment on column work.page.turn is 'clockwise quarter turn that made it upright, degrees';
comment on column work.page.scale is 'upright pixels for one scan pixel';
comment on column work.page.skew_degrees is 'clockwise rotation after the turn that levelled the lines';
comment on column work.page.width is 'of the upright image, pixels; all boxes count in these';
