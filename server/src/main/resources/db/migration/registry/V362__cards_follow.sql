-- A card follows from its grouping and is written with it or after it, by one place. The foreign key looked each of
-- them up and locked it by itself: 180,000 times in a large import. Groupings are never deleted, so nothing else can
-- break it.
alter table registry.household drop constraint household_id_fkey;
