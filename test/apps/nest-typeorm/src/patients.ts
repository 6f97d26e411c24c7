import {
  BadRequestException,
  Body,
  Controller,
  Delete,
  Get,
  Headers,
  Injectable,
  Module,
  NotFoundException,
  Param,
  ParseEnumPipe,
  ParseIntPipe,
  ParseUUIDPipe,
  Post,
  Query,
  Req,
} from '@nestjs/common';
import { InjectDataSource, InjectEntityManager, InjectRepository, TypeOrmModule } from '@nestjs/typeorm';
import type { Request } from 'express';
import { IsEnum, IsInt, IsOptional, IsString, IsUUID, Matches } from 'class-validator';
import { Brackets, Column, DataSource, Entity, EntityManager, Like, PrimaryGeneratedColumn, Repository } from 'typeorm';

export enum Ward {
  North = 'north',
  South = 'south',
}

type Direction = 'ASC' | 'DESC';

@Entity('patients')
export class Patient {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column()
  name!: string;

  @Column({ type: 'enum', enum: Ward })
  ward!: Ward;
}

export class FindPatientsDto {
  @IsOptional()
  @IsString()
  name?: string;

  @IsOptional()
  @IsEnum(Ward)
  ward?: Ward;

  @IsInt()
  limit!: number;

  @IsUUID()
  doctor!: string;

  @Matches(/^[a-z_]+$/)
  column!: string;
}

const SORT_COLUMNS = { name: 'patient.name', ward: 'patient.ward', born: 'patient.born' } as const;
const PATIENT_TABLE = 'patients';

@Injectable()
export class PatientsService {
  constructor(
    @InjectRepository(Patient) private readonly patients: Repository<Patient>,
    @InjectDataSource() private readonly dataSource: DataSource,
    @InjectEntityManager() private readonly manager: EntityManager,
  ) {}

  findOne(id: string) {
    return this.patients.findOne({ where: { id } });
  }

  findByName(name: string) {
    return this.patients.find({ where: { name: Like(`%${name}%`) }, take: 50 });
  }

  findByNameText(name: string) {
    return this.patients
      .createQueryBuilder('patient')
      .where(`patient.name LIKE '%${name}%'`) // expect: no-sql-injection
      .orderBy('patient.name', 'ASC')
      .getMany();
  }

  findByNameParameter(name: string) {
    return this.patients
      .createQueryBuilder('patient')
      .where('patient.name LIKE :name', { name: `%${name}%` })
      .andWhere('patient.archived = false')
      .getMany();
  }

  async findInWard(ward: Ward, limit: number) {
    return this.dataSource.query(`SELECT * FROM ${PATIENT_TABLE} WHERE ward = '${ward}' LIMIT ${limit}`);
  }

  async findInWing(wing: string) {
    return this.dataSource.query("SELECT * FROM patients WHERE wing = '" + wing + "'"); // expect: no-sql-injection
  }

  async findBound(wing: string) {
    return this.dataSource.query('SELECT * FROM patients WHERE wing = $1', [wing]);
  }

  async findByFilter(filter: FindPatientsDto, direction: Direction) {
    const query = this.patients.createQueryBuilder('patient').where('patient.doctor = :doctor', filter);
    if (filter.name) {
      query.andWhere(
        new Brackets((inner) => {
          inner.where('patient.name = :name', filter).orWhere(`patient.alias = '${filter.name}'`); // expect: no-sql-injection
        }),
      );
    }
    if (filter.ward) query.andWhere(`patient.ward = '${filter.ward}'`);
    return query.orderBy('patient.name', direction).take(filter.limit).getMany();
  }

  async sorted(sort: string, direction: string) {
    const column = SORT_COLUMNS[sort as keyof typeof SORT_COLUMNS];
    if (!column) throw new BadRequestException('unknown column');
    return this.patients
      .createQueryBuilder('patient')
      .orderBy(column, direction === 'desc' ? 'DESC' : 'ASC')
      .getMany();
  }

  // A column's name can't be bound, and who calls this isn't seen: `strict` reports it.
  async grouped(column: string) {
    return this.patients
      .createQueryBuilder('patient')
      .select(`patient.${column}`, 'key')
      .addSelect('COUNT(*)', 'n')
      .groupBy('patient.' + column)
      .getRawMany();
  }

  async groupedSafely(column: string) {
    const known = this.patients.metadata.columns.map((meta) => meta.propertyName);
    if (!known.includes(column)) throw new BadRequestException('unknown column');
    return this.patients.createQueryBuilder('patient').select(`patient.${column}`, 'key').getRawMany();
  }

  async move(ids: string[], ward: Ward) {
    await this.manager.transaction(async (manager) => {
      const marks = ids.map((_, index) => `$${index + 2}`).join(', ');
      await manager.query(`UPDATE patients SET ward = $1 WHERE id IN (${marks})`, [ward, ...ids]);
      await manager.query(`INSERT INTO moves (patients) VALUES ('${ids.join(' ')}')`); // expect: no-sql-injection
    });
  }

  async remove(ids: string[]) {
    const runner = this.dataSource.createQueryRunner();
    await runner.connect();
    try {
      const list = `'${ids.join("','")}'`;
      await runner.query(`DELETE FROM ${PATIENT_TABLE} WHERE id IN (${list})`); // expect: no-sql-injection
    } finally {
      await runner.release();
    }
  }

  async removeBound(ids: string[]) {
    await this.patients.createQueryBuilder().delete().where('id IN (:...ids)', { ids }).execute();
  }

  async statistics() {
    const counts: Record<string, unknown> = {};
    for (const ward of Object.values(Ward)) {
      counts[ward] = await this.count('patients', ward);
    }
    counts.total = await this.count('patients');
    return counts;
  }

  private count(table: string, ward?: Ward) {
    const where = ward ? `WHERE ward = '${ward}'` : '';
    return this.dataSource.query(`SELECT count(*) FROM ${table} ${where}`);
  }
}

@Controller('patients')
export class PatientsController {
  constructor(
    private readonly service: PatientsService,
    private readonly dataSource: DataSource,
  ) {}

  @Get('search')
  search(@Query('name') name: string) {
    return this.service.findByNameText(name);
  }

  @Get('number/:number')
  byNumber(@Param('number', ParseIntPipe) number: number) {
    return this.dataSource.query(`SELECT * FROM patients WHERE number = ${number}`);
  }

  @Get('ward/:ward')
  byWard(@Param('ward', new ParseEnumPipe(Ward)) ward: Ward) {
    return this.dataSource.query(`SELECT * FROM patients WHERE ward = '${ward}'`);
  }

  @Get('chart/:id')
  chart(@Param('id', ParseUUIDPipe) id: string) {
    return this.dataSource.query(`SELECT * FROM charts WHERE patient = '${id}'`);
  }

  @Get('chart-of/:id')
  chartOf(@Param('id') id: string, @Headers('x-clinic') clinic: string) {
    return this.dataSource.query(`SELECT * FROM charts_${clinic} WHERE patient = $1`, [id]); // expect: no-sql-injection
  }

  @Get('sorted')
  sorted(@Query() { sort, direction }: { sort: string; direction: string }) {
    return this.service.sorted(sort, direction);
  }

  @Get('list')
  async list(@Req() request: Request) {
    const { order } = request.query;
    const rows = await this.dataSource.manager.query(`SELECT id, name FROM patients ORDER BY ${order}`); // expect: no-sql-injection
    if (rows.length === 0) throw new NotFoundException();
    return rows;
  }

  @Get(':id')
  findOne(@Param('id') id: string) {
    return this.service.findOne(id);
  }

  @Post('columns')
  column(@Body() body: FindPatientsDto) {
    return this.dataSource.query(`SELECT ${body.column} FROM patients WHERE doctor = '${body.doctor}' LIMIT ${body.limit}`);
  }

  @Post('names')
  names(@Body() body: FindPatientsDto) {
    return this.dataSource.query(`SELECT * FROM patients WHERE name = '${body.name}'`); // expect: no-sql-injection
  }

  @Post('move')
  move(@Body('ids') ids: string[], @Query('ward', new ParseEnumPipe(Ward)) ward: Ward) {
    return this.service.move(ids, ward);
  }

  @Delete()
  remove(@Body() body: { ids: string[] }) {
    return this.service.remove(body.ids);
  }
}

@Module({
  imports: [TypeOrmModule.forFeature([Patient])],
  controllers: [PatientsController],
  providers: [PatientsService],
})
export class PatientsModule {}
