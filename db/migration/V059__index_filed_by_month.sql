-- Which offices are behind is asked of all of them at once.
create index month_filed_idx on progress.month (type, month, office collate "C") include (filed);
