import { exec, execFile, execFileSync, execSync } from 'node:child_process';
import { promisify } from 'node:util';
import { runInNewContext } from 'node:vm';
import {
  BadRequestException,
  Body,
  Controller,
  Get,
  Injectable,
  Logger,
  Param,
  ParseIntPipe,
  Post,
  Query,
  UploadedFile,
  UseInterceptors,
} from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';

const execAsync = promisify(exec);
const execFileAsync = promisify(execFile);
const SAFE_SERIES = /^[A-Za-z0-9_]{1,40}$/;

class RenderDto {
  series!: string;
  window!: string;
  frames!: number;
}

@Injectable()
class ImagingService {
  private readonly logger = new Logger(ImagingService.name);
  private readonly tool = '/opt/imaging/bin/render';

  async version() {
    const { stdout } = await execAsync(`${this.tool} --version`);
    return stdout.trim();
  }

  async render(series: string) {
    this.logger.log(`rendering ${series}`);
    await execAsync(`${this.tool} --series ${series}`); // expect: no-command-injection
  }

  async renderFile(series: string, frames: number) {
    await execFileAsync(this.tool, ['--series', series, '--frames', String(frames)]);
  }

  async renderChecked(series: string) {
    if (!SAFE_SERIES.test(series)) {
      throw new BadRequestException('no such series');
    }
    await execAsync(`${this.tool} --series ${series}`);
  }

  async renderFrame(frame: number) {
    await execAsync(`${this.tool} --frame ${frame}`);
  }

  inspect(file: string): string {
    const command = ['dcmdump', '--quiet', file];
    return execSync(command.join(' '), { encoding: 'utf8' }); // expect: no-command-injection
  }

  inspectFile(file: string): string {
    return execFileSync('dcmdump', ['--quiet', '--', file], { encoding: 'utf8' });
  }
}

@Controller('imaging')
export class ImagingController {
  constructor(private readonly imaging: ImagingService) {}

  @Get('version')
  version() {
    return this.imaging.version();
  }

  @Post('render')
  async render(@Body() body: RenderDto) {
    await this.imaging.render(body.series);
    return { queued: true };
  }

  @Post('render-file')
  async renderFile(@Body() body: RenderDto) {
    await this.imaging.renderFile(body.series, body.frames);
    return { queued: true };
  }

  @Post('render-checked')
  async renderChecked(@Body('series') series: string) {
    await this.imaging.renderChecked(series);
    return { queued: true };
  }

  @Post('frames/:frame')
  async renderFrame(@Param('frame', ParseIntPipe) frame: number) {
    await this.imaging.renderFrame(frame);
    return { queued: true };
  }

  @Post('inspect')
  @UseInterceptors(FileInterceptor('image'))
  inspect(@UploadedFile() image: Express.Multer.File) {
    return this.imaging.inspect(image.originalname);
  }

  @Post('inspect-file')
  inspectFile(@Query('file') file: string) {
    return this.imaging.inspectFile(file);
  }

  @Post('window')
  window(@Body() body: RenderDto) {
    return { value: runInNewContext(body.window, { low: 0, high: 4095 }) }; // expect: no-code-injection
  }

  @Post('window-fixed')
  windowFixed(@Body() body: RenderDto) {
    const scale = runInNewContext('(low + high) / 2', { low: 0, high: Number(body.window) });
    return { value: scale };
  }

  @Post('presets')
  async presets(@Body('name') name: string, @Body('tags') tags: string[]) {
    const lines: string[] = [];
    tags.forEach((tag) => lines.push(`--tag=${tag}`));
    await execAsync('/opt/imaging/bin/preset ' + lines.join(' ')); // expect: no-command-injection
    await execFileAsync('/opt/imaging/bin/preset', [`--name=${name}`, ...lines]);
    return { saved: lines.length };
  }
}
